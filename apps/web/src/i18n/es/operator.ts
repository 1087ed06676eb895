import type { Words } from '../words';

export const operator: Words['operator'] = {
  title: 'Operaciones',
  lead: 'Todo a cero significa que no queda nada en curso.',
  service: 'Servicio',
  pendingEvents: 'Mensajes por enviar',
  lag: 'Mensajes por leer',
  parked: 'Apartados, necesitan a una persona',
  jobs: 'Tareas en curso',
  overdue: 'Trabajo atrasado',
  down: 'no responde',
  jobBoard: 'Panel de tareas',
  docs: 'Documentación de las interfaces',
  inbox: 'Las cifras se leen de nuevo cada cinco segundos.',
  erasures: 'Borrados en curso',
  erasuresLead: 'Cuentas borradas de las que un servicio aún tiene que confirmar que no queda nada.',
  noErasures: 'Todos los servicios han confirmado todos los borrados.',
  account: 'Cuenta',
  waitingSince: 'Desde',
  waitingFor: 'En espera de',
};
