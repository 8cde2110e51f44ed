/** The site of a frame that its page cannot look into; undefined for any other element, and where it is of no site. */
export function closedFrameOrigin(element: Element | null): string | undefined {
  if (!element?.matches('iframe,frame')) return undefined;
  const frame = element as HTMLIFrameElement;
  if (frame.contentDocument) return undefined;
  const src = frame.getAttribute('src') ?? '';
  if (!URL.canParse(src, frame.baseURI)) return undefined;
  const { origin, protocol } = new URL(src, frame.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
