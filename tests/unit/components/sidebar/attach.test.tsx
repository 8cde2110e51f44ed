import { afterEach, describe, expect, it, vi } from 'vitest';
import { attach } from '@/components/sidebar/attach';

const place = { hash: '#one-shot', pathname: '/sidebar.html' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the frame', () => {
  it('shows itself for a valid token, which then leaves the address', async () => {
    const replace = vi.spyOn(history, 'replaceState').mockReturnValue();
    const redeem = vi.fn().mockResolvedValue({ ok: true, seq: 1, value: { tabId: 7 } });
    expect(await attach(redeem, place)).toEqual({ tabId: 7 });
    expect(redeem).toHaveBeenCalledWith('one-shot');
    expect(replace).toHaveBeenCalledWith(null, '', '/sidebar.html');
  });

  it.each([
    ['without a token', { ...place, hash: '' }, vi.fn().mockResolvedValue({ ok: true, seq: 1, value: null })],
    ['for a token that is refused', place, vi.fn().mockResolvedValue({ ok: false, error: 'not-allowed' })],
    ['when the core does not answer', place, vi.fn().mockRejectedValue(new Error('gone'))],
  ])('stays blank %s', async (_name, at, redeem) => {
    const replace = vi.spyOn(history, 'replaceState').mockReturnValue();
    expect(await attach(redeem, at)).toBeNull();
    expect(replace).not.toHaveBeenCalled();
  });
});
