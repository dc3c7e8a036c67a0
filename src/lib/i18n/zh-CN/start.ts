/** Lines of the terminal: the operator's language is not known, so both languages are printed. */
export const start = {
	ready: (ms: number) => `赛学已启动（${ms} 毫秒）。同一网络里的手机和电脑打开：`,
	openHere: '本机打开：',
	setup: '还没有账号。请在浏览器打开这个链接，建立第一个主持账号（用过即失效）：',
	stop: '按 Ctrl+C 停止。',
	stopped: '已停止，数据都已写入。',
	notBuilt: '还没有构建。请先运行：npm run build',
	portInUse: (port: number) =>
		`端口 ${port} 已被占用。请停掉占用它的程序，或换一个端口：PORT=3001 npm start`,
	portDenied: (port: number) =>
		`没有权限使用端口 ${port}。请换一个 1024 以上的端口：PORT=3000 npm start`,
	badSettings: '设置有误，请改正环境变量：',
	dataUnusable: (folder: string) => `数据目录 ${folder} 不能读写，请检查权限和磁盘空间。`
};
