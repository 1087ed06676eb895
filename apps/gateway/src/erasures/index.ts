export { ErasuresModule } from './erasures.module';
