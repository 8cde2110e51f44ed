import { people } from './people.ts';

/**
 * A program whose address never changes. The strip above goes on naming the patient who was open last; what is open is
 * only in the middle.
 */
export function stripPage(): string {
  return `<header id="strip"></header><button onclick="draw()">Worklist</button><main id="middle"></main><script>
    const people = ${JSON.stringify(people)};
    const lines = (one) => '<div><span>Patient</span> <b>' + one.first + ' ' + one.last + '</b></div><div><span>Record</span> <b>' + one.chart + '</b></div>';
    function draw(one) {
      if (one) strip.innerHTML = '<i>Last seen</i> <em>' + one.first + ' ' + one.last + '</em> <i>No.</i> <em>' + one.chart + '</em>';
      middle.innerHTML = one ? '<section>' + lines(one) + '</section>' : '<h1>Worklist</h1>' + people.map((p) =>
        '<button onclick="draw(people.find((one) => one.id === \\'' + p.id + '\\'))">' + p.first + '</button>').join('');
    }
    draw();
  </script>`;
}
