export const cli = {
	usage: [
		'用法：npm run -s saixue -- <命令> [参数]',
		'  generate <文件> [--json] [--seed <文字>]   从 .txt 文章生成题目',
		'  export <题库> [--json]                      输出 questions/ 下自带的题库',
		'  --lang zh-CN|en                            提示语言'
	].join('\n'),
	unknownCommand: (name: string): string => `没有“${name}”这个命令。`,
	unknownOption: (name: string): string => `没有“${name}”这个选项。`,
	missingFile: '请写明文章文件，例如：npm run -s saixue -- generate 文章.txt --json',
	missingBank: '请写明题库名称，例如：npm run -s saixue -- export county-tax-bureau-2023-11 --json',
	notFound: (file: string): string => `找不到文件 ${file}，请检查路径。`,
	notReadable: (file: string): string => `无法读取 ${file}，请检查它是不是文件、有没有读取权限。`,
	bankNotFound: (name: string, known: string): string =>
		`questions/ 下没有题库“${name}”。现有题库：${known === '' ? '无' : known}。`,
	bankBroken: (name: string): string => `题库“${name}”的数据文件不完整，请恢复原文件后再试。`,
	heading: (title: string, count: number): string => `《${title}》　共 ${count} 题`,
	untitled: '无标题',
	types: {
		single: '单选',
		multi: '多选',
		tf: '判断',
		fill: '填空',
		order: '排序',
		match: '连线'
	},
	answer: '答案',
	paragraph: (number: number): string => `第 ${number} 段`
};
