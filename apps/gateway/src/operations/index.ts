export { JobBoardRoutes } from './job-board-routes';
export { OperationsModule } from './operations.module';
export { ServiceCalls } from './service-calls';
