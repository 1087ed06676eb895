export const ladder = {
  title: 'En caso de empate',
  lead: 'Las propuestas con notas iguales se ordenan por estos pasos: decide el primero que las distingue. Todos pueden leerlos con la convocatoria.',
  fixed: 'Fijado desde que se abrió la convocatoria: hay personas que confían en ello.',
  steps: {
    criterion: 'la nota más alta en «{{name}}»',
    'fewer-abstentions': 'menos miembros del jurado que se abstuvieron',
    'head-to-head': 'la que prefieren los miembros del jurado que leyeron ambas',
    lot: 'un sorteo, a partir de un número fijado en secreto antes de la evaluación',
  },
  moved: '«{{step}}» es ahora el paso {{place}}.',
  add: 'Añadir un paso',
  choose: 'Elegir un paso',
  save: 'Guardar el orden',
  undo: 'Volver a lo guardado',
};
