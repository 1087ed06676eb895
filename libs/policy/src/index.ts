export { type Actor, belongsTo, hasRole } from './actor';
export { type Action, allows, permissions, requireAllowed } from './permissions';
