import type { Fact } from '../fact/fact.ts';
import type { Item } from './item.ts';
import { drawn, pick } from './seeded.ts';
import { isFit } from './stem.ts';
import type { Workshop } from './workshop.ts';
import { baseOf, placeKey } from './workshop.ts';

/** Cities that the text names like provinces, with the province around them. */
const INSIDE: Readonly<Record<string, string>> = {
	厦门: '福建',
	深圳: '广东',
	宁波: '浙江',
	青岛: '山东',
	大连: '辽宁'
};

/** Counties whose name exists in several provinces: the other one may not be an option. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
	宝山区: ['上海', '黑龙江'],
	朝阳区: ['北京', '吉林'],
	鼓楼区: ['江苏', '福建', '河南'],
	长安区: ['河北', '陕西'],
	通州区: ['北京', '江苏'],
	普陀区: ['上海', '浙江'],
	江北区: ['重庆', '浙江'],
	青山区: ['湖北', '内蒙古'],
	新华区: ['河北', '河南'],
	桥西区: ['河北'],
	城关区: ['甘肃', '西藏'],
	和平区: ['天津', '辽宁'],
	河东区: ['天津', '山东'],
	永定区: ['福建', '湖南'],
	东山区: ['黑龙江', '新疆'],
	南山区: ['广东', '黑龙江'],
	龙华区: ['广东', '海南'],
	西湖区: ['浙江', '江西'],
	市中区: ['山东', '四川'],
	铁西区: ['辽宁', '吉林'],
	向阳区: ['黑龙江'],
	海州区: ['江苏', '辽宁'],
	白云区: ['广东', '贵州'],
	南岸区: ['重庆']
};

const MOST = 10;

/** Places are the least of what a text tells: a round-up of many units asks ten of them. */
function isAsked(shop: Workshop, fact: Fact): boolean {
	const places = shop.near(fact).filter((other) => other.type === 'place');
	return drawn(places, 'places', (place) => place.value.text + place.subject.text)
		.slice(0, MOST)
		.includes(fact);
}

/** Which province a unit lies in, as the article says. */
export function askPlace(shop: Workshop, fact: Fact): Item[] {
	if (!isAsked(shop, fact)) return [];
	const county = fact.subject.aliases[0] ?? '';
	const key = fact.value.text;
	const twins = NAMESAKES[county] ?? [];
	const pool = shop
		.near(fact)
		.filter((other) => other.type === 'place' || other.relation === '并列地区')
		.flatMap((other) => other.value.items ?? [other.value.text]);
	const wrong = [...new Set(pool)]
		.filter(
			(place) =>
				place !== key &&
				!twins.includes(place) &&
				INSIDE[key] !== place &&
				INSIDE[place] !== key &&
				(key in INSIDE || !(place in INSIDE))
		)
		.sort((a, b) => {
			const worn = (shop.used.get(a) ?? 0) - (shop.used.get(b) ?? 0);
			const order = pick(`${fact.id}|${a}`, 997) - pick(`${fact.id}|${b}`, 997);
			return worn !== 0 ? worn : order !== 0 ? order : a < b ? -1 : 1;
		})
		.slice(0, 3);
	const stem =
		key in INSIDE
			? `根据文章，${fact.subject.text}位于哪里？`
			: `根据文章，${fact.subject.text}位于哪个省（自治区、直辖市）？`;
	if (wrong.length < 3 || !isFit(stem, key)) return [];
	return [placeKey(shop, baseOf(shop, fact, stem, 'place'), key, wrong)];
}
