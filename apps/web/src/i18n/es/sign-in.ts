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
