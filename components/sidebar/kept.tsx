import type { ComponentChildren } from 'preact';
import { useWriters, WritingContext } from '@/components/hooks/use-writing';

/** A part of the record that leaves when the page moves on, unless somebody writes in it. */
export function Kept(props: { moved: boolean; children: ComponentChildren }) {
  const { writing, join } = useWriters();
  if (props.moved && !writing) return null;
  return <WritingContext.Provider value={join}>{props.children}</WritingContext.Provider>;
}
