import * as v from 'valibot';

/** Settings of one server, parsed once at start. */
export interface Config {
	readonly port: number;
	readonly host: string;
	/** Holds the database and the site's secret. */
	readonly dataDir: string;
	/** Shipped banks: one folder per article. */
	readonly questionsDir: string;
	readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
	/** Further origins, besides the address a page was opened under, that may open sockets. */
	readonly origins: readonly string[];
	/** The address that phones are to open, where it is not the one the host uses. */
	readonly publicUrl: string | null;
	/** Whether X-Forwarded-Proto comes from a proxy of ours. */
	readonly trustProxy: boolean;
}

const text = (fallback: string) =>
	v.optional(v.pipe(v.string(), v.trim(), v.minLength(1)), fallback);

const httpUrl = v.pipe(
	v.string(),
	v.trim(),
	v.url(),
	v.regex(/^https?:\/\//),
	v.transform((url) => url.replace(/\/+$/, ''))
);

const SettingsSchema = v.object({
	PORT: v.pipe(text('3000'), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(65535)),
	HOST: text('0.0.0.0'),
	DATA_DIR: text('./data'),
	QUESTIONS_DIR: text('./questions'),
	LOG_LEVEL: v.optional(
		v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const),
		'info'
	),
	SAIXUE_ORIGINS: v.optional(
		v.pipe(
			v.string(),
			v.transform((list) => list.split(',').filter((origin) => origin.trim() !== '')),
			v.array(httpUrl)
		),
		''
	),
	SAIXUE_PUBLIC_URL: v.optional(v.nullable(httpUrl), null),
	SAIXUE_TRUST_PROXY: v.optional(
		v.pipe(
			v.picklist(['0', '1']),
			v.transform((flag) => flag === '1')
		),
		'0'
	)
});

/** A setting that cannot be used; the message names each one and what is wrong with it. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
}

/** Reads the settings from an environment; an empty value counts as not set. Throws ConfigError. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
	const parsed = v.safeParse(SettingsSchema, given);
	if (!parsed.success) {
		throw new ConfigError(
			parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('\n')
		);
	}
	const settings = parsed.output;
	return {
		port: settings.PORT,
		host: settings.HOST,
		dataDir: settings.DATA_DIR,
		questionsDir: settings.QUESTIONS_DIR,
		logLevel: settings.LOG_LEVEL,
		origins: settings.SAIXUE_ORIGINS,
		publicUrl: settings.SAIXUE_PUBLIC_URL,
		trustProxy: settings.SAIXUE_TRUST_PROXY
	};
}
