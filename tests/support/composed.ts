import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Composition } from '#lib/server/compose.ts';
import { readConfig } from '#lib/server/config.ts';
import type { User } from '#lib/server/app.ts';

/** The product without its pages, over a data folder of its own; may be closed and opened again. */
export class Composed {
	readonly dataDir = mkdtempSync(join(tmpdir(), 'saixue-composed-'));
	readonly questionsDir: string;
	#composition: Composition | null = null;

	private constructor(questionsDir: string) {
		this.questionsDir = questionsDir;
	}

	/** Without shipped banks unless a folder of banks is named. */
	static async open(questionsDir = '/nowhere'): Promise<Composed> {
		const composed = new Composed(questionsDir);
		await composed.open();
		return composed;
	}

	get parts(): Composition {
		if (this.#composition === null) throw new Error('closed');
		return this.#composition;
	}

	get app(): Composition['app'] {
		return this.parts.app;
	}

	async open(): Promise<void> {
		this.#composition = await compose(
			readConfig({
				DATA_DIR: this.dataDir,
				QUESTIONS_DIR: this.questionsDir,
				LOG_LEVEL: 'silent'
			})
		);
	}

	async close(): Promise<void> {
		await this.#composition?.close();
		this.#composition = null;
	}

	async remove(): Promise<void> {
		await this.close();
		rmSync(this.dataDir, { recursive: true, force: true });
	}

	/** Makes the first account and returns it. */
	async host(): Promise<User> {
		const { app, setupToken } = this.parts;
		const made = await app.createFirstHost({
			token: setupToken ?? '',
			name: '周主持',
			password: PASSWORD
		});
		const user = made.ok ? await app.userOf(made.value.session) : null;
		if (user === null) throw new Error('no account was made');
		return user;
	}
}

const PASSWORD = 'bamboo-2026';

/** A short article of an invented place, rich in facts. */
export const ARTICLE = `云岭县税务局：把服务送到田间地头
发布时间：2025年3月8日 来源：云岭县税务局办公室
今年以来，云岭县税务局坚持党建引领，组织12支党员先锋队深入36个行政村，走访农户1850余户，收集意见建议240条。
一、走下去，听民声
2024年10月，云岭县税务局在青石镇成立“山茶花”志愿服务队，吸纳党员干部68名，为茶农讲解优惠政策。
“我们把办税窗口搬到茶园，农户少跑了很多路。”云岭县税务局党委书记周启明说。
云岭县税务局建立“一村一档”工作机制，实行“网格长+联络员+志愿者”三级联动模式，共办理涉税事项5300件。
二、沉下去，办实事
白沙河税务所推出“周末不打烊”服务，全年为个体工商户延时服务420次，办结退税业务96笔，金额达到318万元。
县局联合县农业农村局、县市场监管局开展春耕护航行动，为合作社培训财务人员150名。
截至2025年2月底，云岭县税务局累计化解纠纷73起，纳税人满意度达到98.6%。
`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
