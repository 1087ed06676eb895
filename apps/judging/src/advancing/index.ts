export { AdvancingModule } from './advancing.module';
