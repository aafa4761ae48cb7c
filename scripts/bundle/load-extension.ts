import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

/** Why the client cannot be loaded where there is nothing but Node and the editor; undefined when it can. */
export function loadsForDesktop(extension: string): string | undefined {
    const require = createRequire(join(extension, 'package.json'));
    return load(join(extension, 'dist/client/extension.cjs'), (name) => {
        if (!isBuiltin(name)) throw new Error(`it asks for ${name}`);
        return require(name);
    });
}

/** The same for a web worker, which has no module but the editor. */
export function loadsForWeb(extension: string): string | undefined {
    return load(join(extension, 'dist/client/extension.web.cjs'), (name) => {
        throw new Error(`it asks for ${name}`);
    });
}

/** Runs a bundle in a world without `process`, `Buffer` and whatever else Node adds, and looks for what it exports. */
function load(file: string, require: (name: string) => unknown): string | undefined {
    const module: { exports: { activate?: unknown } } = { exports: {} };
    const worker = { console, setTimeout, clearTimeout, TextEncoder, TextDecoder, URL, Worker: anything(), crypto };
    const world = file.includes('.web.') ? worker : { ...worker, process, Buffer, setImmediate, clearImmediate };
    const known = (name: string) => (name === 'vscode' ? anything() : require(name));
    try {
        const wrapped = vm.runInNewContext(
            `(function(module,exports,require,self){${readFileSync(file, 'utf8')}\n})`,
            world,
        );
        wrapped(module, module.exports, known, world);
        return typeof module.exports.activate === 'function' ? undefined : `${file} exports no activate`;
    } catch (error) {
        return `${file} cannot be loaded: ${error}`;
    }
}

/** Stands for the editor: whatever is asked of it can be called, made and extended. */
function anything(): unknown {
    const target = class {};
    return new Proxy(target, {
        get: (own, name) => (name in own || typeof name === 'symbol' ? Reflect.get(own, name) : anything()),
        apply: () => anything(),
    });
}

const LIMIT_MS = 20_000;

/** Starts the server by itself and greets it; what is wrong with its answer. */
export async function answersInitialize(extension: string): Promise<string | undefined> {
    const server = spawn(process.execPath, [join(extension, 'dist/server/main.node.cjs'), '--stdio'], {
        cwd: extension,
    });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.on('error', () => {});
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    const answer = await firstAnswer(server);
    server.kill();
    return answer.includes('"capabilities"') ? undefined : `the server does not answer: ${answer}`;
}

function firstAnswer(server: ReturnType<typeof spawn>): Promise<string> {
    let heard = '';
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(`nothing in ${LIMIT_MS / 1000} s`), LIMIT_MS);
        const end = () => {
            clearTimeout(timer);
            resolve(heard);
        };
        server.stderr?.on('data', (chunk) => {
            heard += chunk;
        });
        server.stdout?.on('data', (chunk) => {
            heard += chunk;
            if (heard.includes('"id":1')) end();
        });
        server.on('exit', end);
    });
}
