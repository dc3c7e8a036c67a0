declare const brand: unique symbol;

/** A string or number that the compiler keeps apart from others of the same shape. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type ArticleId = Brand<string, 'ArticleId'>;
export type FactId = Brand<string, 'FactId'>;
export type ItemId = Brand<string, 'ItemId'>;
export type QuizId = Brand<string, 'QuizId'>;
export type RoomId = Brand<string, 'RoomId'>;
export type SeatId = Brand<string, 'SeatId'>;
export type TeamId = Brand<string, 'TeamId'>;
export type UserId = Brand<string, 'UserId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
export type CommandId = Brand<string, 'CommandId'>;

/** Milliseconds of duration. */
export type Millis = Brand<number, 'Millis'>;
/** Milliseconds since the Unix epoch, read from the server's clock alone. */
export type EpochMs = Brand<number, 'EpochMs'>;
