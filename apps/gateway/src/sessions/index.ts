export { EndSessions } from './end-sessions.handler';
export { tokenIn } from './session-cookie';
export { SessionIdentities } from './session-identities';
export { SessionsModule } from './sessions.module';
