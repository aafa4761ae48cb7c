import type { Connection } from 'vscode-languageserver';

/** What a test needs to see a server fail: it does what it is asked, and hangs or ends on request. */
export function canFail(connection: Connection, end: () => void): void {
    connection.onRequest('test/hang', () => {
        for (;;);
    });
    connection.onRequest('test/wait', () => new Promise<never>(() => {}));
    connection.onRequest('test/end', end);
}
