import { due, noView, type PageCase } from './page-case';
import { fullName, rosa } from './people';

/** As much of a patient as a page can hold: a hint reads none of it. */
const html = `<body><h1>${fullName(rosa)}</h1><dl><dt>Chart #</dt><dd>${rosa.chart}</dd>
  <dt>Date of birth</dt><dd>${rosa.bornOn}</dd></dl></body>`;

/**
 * A host of which nothing but addresses is known: on all of these it is recognised and nobody is read; on `patients`
 * somebody should be, so that teaching is offered.
 */
export function hintCases(urls: { patients: string[]; others: string[]; elsewhere: string }): PageCase[] {
  return [
    ...urls.patients.map((url) => ({
      name: `a patient’s page waits to be taught: ${url}`,
      url,
      html,
      expected: due(noView),
    })),
    ...urls.others.map((url) => ({ name: `another page is left alone: ${url}`, url, html, expected: noView })),
    { name: `another host is not known: ${urls.elsewhere}`, url: urls.elsewhere, html, expected: null },
  ];
}
