/** What the client tells in `initializationOptions`. */
export interface InitializationOptions {
    /** The client answers `mspc/readFile` and `mspc/listFiles`: so also where the server has no disk. */
    readonly readsFiles?: boolean;
    /** The client has the commands of this protocol. */
    readonly ownCommands?: boolean;
}

/**
 * Client to server, again and again: `AliveAnswer`. A server that does not answer is stuck, since an answer costs nothing
 * and waits for nothing but the work of the moment.
 */
export const ALIVE_REQUEST = 'mspc/alive';

export interface AliveAnswer {
    /** A debugger may hold the server: it must not be ended for being silent. */
    readonly debugged: boolean;
}
