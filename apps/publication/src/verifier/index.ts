export { VerifierModule } from './verifier.module';
