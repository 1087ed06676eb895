import mongoose, { type Connection, type mongo } from 'mongoose';

/**
 * A connection for one service: majority writes, and no driver-side write retries, because the command ids in the
 * documents tell a lost answer from a lost write.
 */
export async function connectStore(url: string, database: string): Promise<Connection> {
  return mongoose
    .createConnection(url, {
      dbName: database,
      retryWrites: false,
      writeConcern: { w: 'majority' },
      serverSelectionTimeoutMS: 5_000,
      // A store that is killed can leave an operation without any answer; it must fail, so that it is tried again.
      socketTimeoutMS: 20_000,
    })
    .asPromise();
}

/** A service's connection and database, for the libraries that keep rows of their own beside the aggregates. */
export type StoreConnection = Connection;
export type StoreDatabase = mongo.Db;
export type StoreCollection<T extends object> = mongo.Collection<T>;
