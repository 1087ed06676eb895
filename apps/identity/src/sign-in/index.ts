export { ForgetSignIns } from './forget-sign-ins.handler';
export { SignInModule } from './sign-in.module';
