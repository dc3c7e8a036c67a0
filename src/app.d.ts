import type { App as SaixueApp, User } from '#lib/server/app.ts';
import type { Locale } from '#lib/i18n/messages.ts';
import type { ErrorBody } from '#lib/contract/error.ts';
import type { DeviceId } from '#lib/domain/kernel/brand.ts';

declare global {
	namespace App {
		interface Locals {
			app: SaixueApp;
			locale: Locale;
			user: User | null;
			/** Random, long-lived, for practice without an account and for the brake on code guessing. */
			deviceId: DeviceId;
		}
		interface Error {
			message: string;
			code: ErrorBody['code'];
		}
	}
}

export {};
