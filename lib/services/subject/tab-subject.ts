import type { TabSubject } from '@/lib/domain/records/claim';
import { type FrameState, joinFrames } from './join-frames';
import type { TabMemory } from './tab-memory';

export function topDocumentOf(frames: readonly FrameState[]): string | undefined {
  return frames.find(({ frameId }) => frameId === 0)?.documentId;
}

/**
 * Who a tab shows. Only frames under the very document that our panel was asked for by count: a page that is being
 * left, or one that has not spoken yet, names nobody.
 */
export function tabSubject({ claims, panels, own }: TabMemory, tabId: number): TabSubject {
  const frames = claims.get(tabId)?.frames ?? [];
  const panel = panels.get(tabId);
  const counted = panel && topDocumentOf(frames) !== panel.documentId ? [] : frames;
  return joinFrames(counted, [...new Set(counted.flatMap(({ origin }) => own.get(origin) ?? []))]);
}
