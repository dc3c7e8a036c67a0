import type { Article } from '../article/article.ts';
import { shadowOfParagraph } from '../article/paragraph-shadow.ts';
import { shadowOf } from '../kernel/shadow.ts';

/** The tiers of government by the character that ends their names, with the name an article means. */
export type Homes = ReadonlyMap<string, string>;

const NAME = /([\u4e00-\u9fff]{2,3}?)(县|市|区|州|旗|镇|乡)/g;
const STARTS = /(?:^|中共|[^\u4e00-\u9fff]|[省市县州区旗]|自治区|年|日)$/;
const NO_NAME =
	/(?:社|小|片|园|景|校|厂|库|灾|牧|林|矿|街|城)$|^(?:个|全|各|该|本|我|每|两|多|几|[一二三四五六七八九十]|在|到|于|是|和|与|基层|城乡|山|老|社|辖|地|片|城|农|这|那)|[全各年度月日的在和与及等第是为]/;

/** Which county, town … an article means by 县, 全县, 镇 …: its title says, or its text names one only. */
export function homesOf(article: Article): Homes {
	const header = article.raw.slice(0, article.paragraphs[0]?.span[0] ?? 0);
	const titled = namesIn(header.split(/\r?\n/).map(shadowOf));
	const told = namesIn(
		article.paragraphs.flatMap((paragraph) =>
			shadowOfParagraph(paragraph).split(/[，。；：！？、“”《》]/)
		)
	);
	const homes = new Map<string, string>();
	for (const [tier, names] of [...told, ...titled]) {
		if (names.size === 1 || titled.get(tier) === names) homes.set(tier, [...names][0]!);
	}
	return homes;
}

function namesIn(lines: readonly string[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const line of lines) {
		for (const match of line.matchAll(NAME)) {
			const before = line.slice(0, match.index);
			if (!STARTS.test(before) || NO_NAME.test(match[1]!)) continue;
			const names = found.get(match[2]!) ?? new Set<string>();
			found.set(match[2]!, names.add(match[0]));
		}
	}
	return found;
}

const TIER = /^([县市区州旗镇乡])(?![场容域民长级直辖内外区]|政(?![府务协法]))/;

/** 县财政局 → 云溪县财政局 and 全镇 → 石板镇, where the article leaves no doubt; else undefined. */
export function fullName(name: string, homes: Homes): string | undefined {
	const whole = /^[全该]([县市区州旗镇乡])$/.exec(name)?.[1];
	if (whole !== undefined) return homes.get(whole);
	const tier = TIER.exec(name)?.[1];
	const home = tier === undefined ? undefined : homes.get(tier);
	return home === undefined ? undefined : home + name.slice(1);
}
