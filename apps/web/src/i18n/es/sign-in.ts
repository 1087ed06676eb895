import type { Words } from '../words';

export const signIn: Words['signIn'] = {
  title: 'Iniciar sesión',
  lead: 'Le enviamos una carta con un código de seis cifras. No hay contraseña.',
  email: 'Su correo electrónico',
  ask: 'Enviarme un código',
  sentTitle: 'Mire su buzón',
  sentLead:
    'Si {{email}} puede recibir correo, una carta con un código está en camino. Vale por poco tiempo y una sola vez.',
  codeLead: 'Escriba el código de la carta que le enviamos.',
  linkLead: 'El código de su carta ya está escrito. Pulse el botón para iniciar sesión en este dispositivo.',
  code: 'Código de seis cifras',
  go: 'Iniciar sesión',
  again: 'Usar otra dirección o pedir un código nuevo',
};

export const profile: Words['profile'] = {
  title: 'Su perfil',
  lead: 'Las cartas que reciba estarán escritas en el idioma que elija aquí.',
  organisations: 'Sus organizaciones',
  colleagueLead: 'Un colega puede, igual que usted, escribir y presentar propuestas por la organización.',
  invite: 'Invitar',
  invited: 'Su colega ya puede iniciar sesión con esta dirección.',
  saved: 'Su perfil está guardado.',
  eraseTitle: 'Borrar su cuenta',
  eraseLead: 'Entonces olvidamos quién es usted. No se puede deshacer.',
  erase: 'Borrar mi cuenta…',
  eraseGone:
    'Su nombre, su dirección, sus pertenencias y sus funciones se eliminan de toda la plataforma, normalmente en un minuto; las copias de seguridad siguen cuando caducan.',
  eraseLetters: 'No recibirá más cartas y termina su suscripción al boletín.',
  eraseStays:
    'Lo que presentó en nombre de una organización queda en ella. Las notas y los comentarios que dio como jurado quedan, sin su nombre.',
  eraseNew: 'Puede volver con la misma dirección; será entonces una persona nueva aquí.',
  eraseType: 'Escriba su dirección para confirmar: {{email}}',
  eraseConfirm: 'Borrar para siempre',
  erased: 'Su cuenta se ha borrado y la sesión está cerrada.',
};

export const home: Words['home'] = {
  hello: 'Hola, {{name}}',
  openCalls: 'Convocatorias abiertas',
  noOpenCalls: 'No hay ninguna convocatoria abierta en este momento. El boletín avisa de la próxima.',
  deadline: 'Plazo: {{moment}}',
  start: 'Empezar una propuesta',
  proposals: 'Mis propuestas',
  proposalsLead: 'Borradores, recibos y el estado de cada propuesta.',
  judging: 'Mis evaluaciones',
  judgingLead: 'Las propuestas que le pidieron leer y puntuar.',
  competitions: 'Concursos',
  competitionsLead: 'De la convocatoria al anuncio.',
  operations: 'Operaciones',
  operationsLead: 'Estado de los servicios, tareas y documentación de las interfaces.',
};
