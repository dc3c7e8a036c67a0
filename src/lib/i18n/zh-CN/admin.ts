export const admin = {
	login: {
		title: '登录',
		lead: '出题人和主持人在这里登录。参加竞赛和自己练习不用登录。',
		submit: '登录',
		noAccount: '还没有账号？',
		noAccountHint: '请用服务启动时终端里打印的链接，建立第一个主持账号。',
		homeLink: '返回首页'
	},
	setup: {
		title: '建立主持账号',
		lead: '这是本站的第一个账号，可以导入文章、审题和主持竞赛。',
		submit: '建立账号并登录',
		once: '建立以后，这个链接就失效。',
		noToken: '链接不完整',
		noTokenHint: '请从终端里复制整条链接，再在浏览器打开。'
	},
	name: '账号',
	nameHint: '2 至 20 个字，可以用中文',
	password: '密码',
	passwordHint: '至少 8 位，要有字母和数字',
	passwordAgain: '再输入一次密码',
	passwordsDiffer: '两次输入的密码不一样，请重新输入',
	showPassword: '显示密码',
	errorPage: {
		title: (status: number): string =>
			status === 404 ? '没有找到' : status >= 500 ? '暂时出错' : '暂不能打开',
		home: '返回首页',
		again: '再试一次'
	}
};
