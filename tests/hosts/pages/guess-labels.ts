import type { FieldName } from '@/lib/domain/records/claim';

/** Every label that is understood, by what it labels; each is tried with a second mark beside it. */
export const labels: Partial<Record<FieldName, string[]>> = {
  fullName: [
    ...['Patient name', 'Name of patient', 'Nombre del paciente', 'Nombre de la paciente', 'Patient', 'Paciente'],
    ...['Full name', 'Name', 'Nombre completo', 'Nombre y apellidos'],
  ],
  bornOn: [
    ...['DOB', 'D.O.B.', 'Date of birth', 'Birth date', 'Birthdate', 'Fecha de nacimiento', 'F. nacimiento'],
    ...['Fecha de nac.', 'Fecha nac.', 'Nacimiento'],
  ],
  chart: [
    ...['Patient ID', 'Patient #', 'Patient no.', 'Patient number', 'Chart', 'Chart #', 'Chart no.', 'Chart number'],
    ...['MRN', 'Medical record number', 'N.º de historia', 'Nº de historia', 'Número de historia', 'Historia clínica'],
    ...['Expediente', 'No. de expediente', 'N.º de expediente', 'Nº de expediente', 'Número de expediente'],
    ...['N.º de paciente', 'Nº de paciente', 'Número de paciente', 'ID de paciente', 'ID del paciente', 'NHC'],
  ],
  phone: ['Phone', 'Mobile', 'Cell', 'Mobile phone', 'Cell phone', 'Teléfono', 'Móvil', 'Celular'],
  email: ['Email', 'E-mail', 'Email address', 'Correo', 'Correo electrónico'],
};
export const firstNames = ['First name', 'Given name', 'Nombre', 'Nombres'];
export const lastNames = ['Last name', 'Surname', 'Family name', 'Apellido', 'Apellidos'];
