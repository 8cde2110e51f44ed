import type { Answer } from '@/lib/domain/answer';
import { answered } from '../answered';
import type { CoreContext } from '../context';

const id = 'test';

/** The system may swallow notifications silently, so the user is asked whether this one was seen. */
export async function testNotification(context: CoreContext): Promise<Answer<{ shown: boolean }>> {
  const taken = await context.notices.show({ id, kind: 'test', n: 0, buttons: [] }).then(
    () => true,
    () => false,
  );
  const shown = taken && (await context.notices.onScreen()).includes(id);
  return answered(context, { shown });
}
