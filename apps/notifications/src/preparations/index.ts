export { PreparationsModule } from './preparations.module';
