import type { error as english } from '@/lib/i18n/en/error';
import type { SameKeys } from '@/lib/i18n/text';

export const error: SameKeys<typeof english> = {
  locked: 'CaseCue está bloqueado. Desbloquéelo y repita la acción.',
  resting: 'CaseCue está en pausa. Introduzca su PIN y repita la acción.',
  'no-vault': 'Todavía no hay ninguna clínica. Cree la suya o pruebe la de ejemplo.',
  starting: 'CaseCue todavía se está abriendo. Inténtelo dentro de un momento.',
  'bad-message': 'CaseCue no ha entendido esto. Recargue la página; si se repite, díganos qué estaba haciendo.',
  'not-allowed': 'Esta página no puede hacer eso. Use la ventana emergente o el escritorio.',
  'not-found': 'Esto ya no está. Puede que alguien lo haya cambiado; vuelva a mirarlo.',
  conflict: 'Esto ha cambiado mientras tanto. Vuelva a mirarlo y guarde después.',
  'page-moved-on': 'La página muestra ahora a otra persona. No se ha guardado nada; su texto sigue aquí.',
  'step-missing': 'Un plan se quedaría sin próximo paso. Dele una fecha, una cita o un motivo de cierre.',
  'wrong-passphrase': 'Esa no es la frase de acceso. Las mayúsculas y los espacios cuentan.',
  'wrong-pin': 'Ese no es el PIN.',
  'no-pin': 'No hay ningún PIN, así que hace falta la frase de acceso.',
  'wrong-code': 'Ese no es el código de recuperación. Las letras y cifras deben ser las de la hoja impresa.',
  'too-soon': 'Demasiados intentos fallidos. Espere un poco y vuelva a intentarlo.',
  'weak-passphrase':
    'Esta frase es demasiado fácil de adivinar. Use al menos 14 caracteres o las cuatro palabras propuestas.',
  'import-gone': 'Esta importación ya no está. Elija el archivo otra vez.',
  'import-busy': 'Hay otra importación en marcha. Termínela o cancélela antes.',
  'import-storing': 'Ya se está guardando y no se puede detener. Se puede deshacer cuando esté.',
  'import-cancelled': 'La importación se ha cancelado. No se ha guardado nada.',
  'storage-full': 'El disco está lleno y no se ha guardado. Libere espacio y guarde otra vez; su texto se conserva.',
  'storage-failed':
    'No se ha guardado: el navegador no ha podido escribir. Guarde otra vez; si continúa, reinicie el navegador.',
  'never-touched':
    'CaseCue no se usa nunca en este sitio: es de pacientes, de pagos o de acceso, o está en su propia lista.',
  'permission-missing': 'El navegador no ha permitido este sitio. Abra la ventana emergente en esa página y actívelo.',
  'bad-state': 'Tal como están las cosas, esto no se puede hacer. Vuelva a mirarlo.',
  'already-logged': 'Ya hay un mensaje como este anotado. Anótelo otra vez solo si es otro.',
  'not-undoable': 'Ya no se puede deshacer: después se ha cambiado otra cosa.',
  unexpected: 'Algo ha fallado dentro de CaseCue. No se ha cambiado nada. Inténtelo de nuevo.',
};
