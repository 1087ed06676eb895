import type { Words } from '../words';

/** What judges would like to read, before proposals are given out. */
export const wishes: Words['wishes'] = {
  title: '¿Qué le gustaría leer?',
  lead: 'Diga qué leería con gusto y qué preferiría no leer. Se tiene en cuenta al asignar las propuestas: es una preferencia, no un derecho. Sin respuesta cuenta como sin opinión. Ningún otro miembro del jurado lo ve.',
  open: 'Decir qué le gustaría leer',
  wish: {
    glad: 'Con gusto',
    could: 'Podría',
    'rather-not': 'Preferiría no',
    none: 'Sin opinión',
  },
  search: 'Buscar una propuesta',
  filter: 'Mostrar',
  show: {
    all: 'todas',
    unanswered: 'sin respuesta',
    glad: 'con gusto',
    could: 'podría',
    'rather-not': 'preferiría no',
  },
  answered: 'Respondidas: {{answered}} de {{all}}',
  shown: 'Mostradas: {{shown}} de {{all}}',
  more: 'Mostrar más',
  keys: 'Con el teclado: Tab pasa a la propuesta siguiente, las flechas eligen.',
  saving: 'Guardando …',
  saved: 'Se guarda con cada elección.',
  notSaved: 'Aún no se ha guardado. Se intentará de nuevo con su próxima elección.',
  again: 'Intentar de nuevo',
  ended: 'Las propuestas ya se han asignado; esto ya no puede cambiarse.',
  empty: 'Aún no hay nada que leer.',
  counts:
    'Miembros del jurado que dijeron qué les gustaría leer: {{answering}} de {{judges}} · parte de todo lo que podían decir: {{share}} %',
};
