export { CalibrationModule } from './calibration.module';
