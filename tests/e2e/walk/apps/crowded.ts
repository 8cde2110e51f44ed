const cells = 5_000;

/** The same page among thousands of cells that nobody reads, one of which changes all the time (`appShell` sees to it). */
export function crowded(html: string): string {
  const row = `<tr>${'<td>0</td>'.repeat(50)}</tr>`;
  return html.replace('</main>', `</main><p data-ticks>0</p><table>${row.repeat(cells / 50)}</table>`);
}
