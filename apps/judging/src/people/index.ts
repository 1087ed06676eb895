export { PeopleModule } from './people.module';
export { PeopleQuery, type Person } from './people.query';
