import type { Result } from '../../kernel/result.ts';
import type { ContestEvent } from '../event.ts';
import type { Rejection } from '../rejection.ts';

/** What a command makes happen; no events where it has already happened. */
export type Decision = Result<readonly ContestEvent[], Rejection>;
