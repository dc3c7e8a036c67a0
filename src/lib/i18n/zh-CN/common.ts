export const common = {
	/** Shown by browsers below the floor, above the page. */
	browserTooOld:
		'这个浏览器版本太旧，页面可以看，但可能无法操作。请升级浏览器（Chrome 87、Safari 14 或更新），或换用微信打开。'
};
