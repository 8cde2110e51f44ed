/**
 * Copies within a click. The newer way is closed to a frame over somebody else's page. Under a modal dialog nothing
 * outside of it can be copied: `inside` it.
 */
export function copyText(text: string, inside: HTMLElement = document.body): boolean {
  const had = document.activeElement;
  const area = document.createElement('textarea');
  area.autocomplete = 'off';
  area.spellcheck = false;
  area.className = 'sr';
  area.value = text;
  inside.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (had instanceof HTMLElement) had.focus();
  return copied;
}
