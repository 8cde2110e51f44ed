import type { Language } from '@/lib/domain/records/practice';
import { type Fillings, fillText } from './fill';

/** The few texts there are for now; each is safe on a locked screen: no diagnosis, no procedure, no amount. */
export const textIds = ['call-back', 'plan-ready', 'thank-you', 'missed-you', 'confirm-visit'] as const;

export type TextId = (typeof textIds)[number];

export interface LetterText {
  subject: string;
  body: string;
}

const en: Record<TextId, LetterText> = {
  'call-back': {
    subject: 'Please call us about your appointment',
    body: `Hello {firstName},

We have not been able to reach you about your appointment. Please call us back when it suits you, or answer this e-mail with a good time to talk.

{teamMember}
{practice}`,
  },
  'plan-ready': {
    subject: 'Your plan is ready',
    body: `Hello {firstName},

Your plan is ready to talk about. When would be a good time for a short call or a visit? We will go through it together, and there is room for every question.

{teamMember}
{practice}`,
  },
  'thank-you': {
    subject: 'Thank you for coming in',
    body: `Hello {firstName},

Thank you for coming in. If you have a question about what we talked about, answer this e-mail or give us a call.

{teamMember}
{practice}`,
  },
  'missed-you': {
    subject: 'Sorry we missed you',
    body: `Hello {firstName},

Sorry we missed you. We would like to find a time that works better for you: answer this e-mail or call us, whichever is easier.

{teamMember}
{practice}`,
  },
  'confirm-visit': {
    subject: 'Please confirm your visit',
    body: `Hello {firstName},

Your visit is coming up. Please answer this e-mail to say that you will be there, or call us if you need another time.

{teamMember}
{practice}`,
  },
};

const es: Record<TextId, LetterText> = {
  'call-back': {
    subject: 'Por favor, llámenos por su cita',
    body: `Hola, {firstName}:

No hemos podido comunicarnos con usted por su cita. Por favor, llámenos cuando le convenga, o responda a este correo con una buena hora para hablar.

{teamMember}
{practice}`,
  },
  'plan-ready': {
    subject: 'Su plan está listo',
    body: `Hola, {firstName}:

Su plan está listo para que lo conversemos. ¿Qué momento le conviene para una llamada breve o una visita? Lo revisaremos juntos, con tiempo para todas sus preguntas.

{teamMember}
{practice}`,
  },
  'thank-you': {
    subject: 'Gracias por su visita',
    body: `Hola, {firstName}:

Gracias por su visita. Si tiene alguna pregunta sobre lo que conversamos, responda a este correo o llámenos.

{teamMember}
{practice}`,
  },
  'missed-you': {
    subject: 'Lamentamos no haberle visto',
    body: `Hola, {firstName}:

Lamentamos no haberle visto. Queremos encontrar un momento que le convenga más: responda a este correo o llámenos, lo que le resulte más fácil.

{teamMember}
{practice}`,
  },
  'confirm-visit': {
    subject: 'Por favor, confirme su visita',
    body: `Hola, {firstName}:

Se acerca su visita. Por favor, responda a este correo para decirnos que vendrá, o llámenos si necesita otro horario.

{teamMember}
{practice}`,
  },
};

const texts: Record<Language, Record<TextId, LetterText>> = { en, es };

/** A text for one patient, in a language, ready to be read and changed. */
export function letterFor(id: TextId, language: Language, fillings: Fillings): LetterText {
  const { subject, body } = texts[language][id];
  return { subject: fillText(subject, fillings), body: fillText(body, fillings) };
}
