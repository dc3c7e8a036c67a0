import { request, type IncomingHttpHeaders } from 'node:http';
import { LAN_NAME } from './browser.ts';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** A browser's share of HTTP under a host name that is not localhost: cookies, forms, no redirects. */
export class HttpVisitor {
	readonly cookies = new Map<string, string>();
	/** `Set-Cookie` lines as they came, the newest last. */
	readonly cookieLines: string[] = [];
	readonly #port: number;

	constructor(port: number) {
		this.#port = port;
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
		return this.#send('GET', path, headers);
	}

	/** Posts a form as a browser does from our own page; `headers` replace what it would send. */
	post(
		path: string,
		fields: Record<string, string>,
		headers: Record<string, string> = {}
	): Promise<Answer> {
		return this.#send(
			'POST',
			path,
			{
				origin: `http://${LAN_NAME}:${this.#port}`,
				'content-type': 'application/x-www-form-urlencoded',
				accept: 'text/html',
				...headers
			},
			new URLSearchParams(fields).toString()
		);
	}

	#send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const sent = request(
				{
					host: '127.0.0.1',
					port: this.#port,
					method,
					path,
					headers: {
						host: `${LAN_NAME}:${this.#port}`,
						cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
						'content-length': Buffer.byteLength(body),
						...headers
					}
				},
				(response) => {
					this.#keep(response.headers['set-cookie'] ?? []);
					let text = '';
					response.setEncoding('utf8');
					response.on('data', (chunk: string) => (text += chunk));
					response.on('end', () =>
						resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
					);
				}
			);
			sent.once('error', reject);
			sent.end(body);
		});
	}

	#keep(lines: readonly string[]): void {
		for (const line of lines) {
			this.cookieLines.push(line);
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) as unknown as [string, string, string];
			if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
	}
}
