import type { Words } from '../words';

export const judge: Words['judge'] = {
  title: 'Mis evaluaciones',
  lead: 'Lo que lee aquí es confidencial. Si no debe puntuar una propuesta, absténgase en su página.',
  empty: 'Todavía no tiene propuestas asignadas. Recibirá una carta cuando las haya.',
  progress: 'Puntuadas: {{done}} de {{all}}',
  list: 'Volver a la lista',
  sheet: {
    weight: 'cuenta un {{percent}} %',
    noMark: 'Aún sin puntuación',
    comment: 'Comentario',
    commentHelp: 'Para la deliberación. Nadie en el jurado ve las puntuaciones ni los comentarios de los demás.',
    submit: 'Entregar las puntuaciones',
    submitted: 'Entregadas, total {{total}} de 100. Puede reabrirlas hasta que se cierre la ronda.',
    reopen: 'Reabrir',
    closed: 'Esta ronda está cerrada; las puntuaciones ya no cambian.',
    closes: 'Termine antes del {{moment}}.',
    blind: 'En esta ronda la organización está oculta.',
    notAnswered: 'Sin respuesta',
    missing: 'Aún sin puntuación: {{criteria}}',
    proposal: 'Propuesta',
    marks: 'Guía de puntuación y sus puntuaciones',
  },
  aside: {
    open: 'Abstenerse',
    title: '¿Abstenerse en esta propuesta?',
    lead: 'Por ejemplo, porque conoce a la organización. Sale de su lista y sus puntuaciones no cuentan.',
    reason: '¿Por qué se abstiene?',
    confirm: 'Abstenerse',
  },
};
