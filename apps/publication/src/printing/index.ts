export { Printer } from './printer';
export { PrintingModule } from './printing.module';
