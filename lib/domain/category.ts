import type { Category } from './records/plan';

/** Words of the practice's own text, English and Spanish; the first row that matches decides. No code is read. */
const words: [Category, RegExp][] = [
  ['implant', /implant/],
  ['orthodontic', /ortho|orto|aligner|alineador|braces|brackets/],
  ['whitening', /whiten|bleach|blanquea/],
  ['endodontic', /root canal|endodon|conducto/],
  ['extraction', /extract|extracc|wisdom|cordal/],
  ['denture', /denture|dentadura|protesis (parcial|total|removible)/],
  ['crown-bridge', /crown|bridge|veneer|onlay|inlay|corona|puente|carilla|incrustacion/],
  ['periodontal', /periodon|gum|scaling|encia|raspado/],
  ['filling', /filling|composite|restoration|empaste|relleno|resina|obturacion/],
  ['exam-imaging', /exam|x-ray|xray|imaging|radiogra|examen|consulta/],
  ['preventive', /cleaning|prophy|sealant|fluorid|limpieza|profilaxis|sellador|fluor/],
];

/** Guesses from the label; the user corrects it. */
export function categoryOf(label: string): Category {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}
