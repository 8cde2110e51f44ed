export const notice = {
  dueOne: 'Tiene una llamada pendiente',
  dueOneFor: 'Tiene una llamada pendiente: {initials}',
  dueMany: { one: 'Tiene {n} llamada pendiente', other: 'Tiene {n} llamadas pendientes' },
  missed: {
    one: 'Tiene {n} llamada pendiente; venció con el navegador cerrado',
    other: 'Tiene {n} llamadas pendientes; algunas vencieron con el navegador cerrado',
  },
  dueWhy: 'Abra CaseCue para ver a quién llamar.',
  clockAhead: { one: 'La fecha se adelantó {n} día', other: 'La fecha se adelantó {n} días' },
  clockAheadWhy: 'Los recordatorios esperan hasta que confirme que la fecha de este equipo es correcta.',
  test: 'Las notificaciones funcionan',
  testWhy: 'Así se anunciará una llamada pendiente.',
  done: 'Hecho',
  snooze: 'Posponer una hora',
  clockRight: 'La fecha es correcta',
};
