let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/exported-files.ts
/** What `kiln export` writes: documents and, in files, the texts that they take from there. */
/** Returns one document for each configuration, its texts inside. */
function documentTexts(found, choices) {
	return found.wanted.map((one) => textOf(found, one, choices, {}));
}
/** Returns a file for each configuration, each followed by those that it takes texts from. Several targets have a folder each. */
function documentFiles(found, choices) {
	const alone = require_src_render_document().findAlone(found.wanted, ({ target, live }) => [target.name, live]);
	return found.wanted.flatMap((one) => {
		const { live, target, unread } = one;
		const writable = {
			live,
			isAlone: alone.has(one),
			isWhole: unread.length === 0
		};
		const files = require_src_render_document().filesOf(writable, (names) => textOf(found, one, choices, names));
		return found.targets.length > 1 ? files.map((file) => ({
			...file,
			name: (0, node_path().join)(target.name, file.name)
		})) : files;
	});
}
function textOf({ project, references }, { target, live, unread, unchecked }, { assigns }, files) {
	const document = require_src_render_document().documentOf(live, project, {
		referenceTo: (arn, kind) => references.find(arn, kind),
		place: target,
		targets: project.targets.length > 1 ? [target.name] : void 0,
		assigns,
		files,
		unchecked
	});
	const remark = require_src_render_document().remarkOn(live, project, {
		unchecked,
		unread
	});
	const blocks = require_src_kinds().kindOf(live.kind).versions?.texts ?? [];
	if (unread.length === 0) return require_src_render_document().renderDocument(document, remark, blocks);
	return require_src_render_document().commentOf(`${remark}\n${require_src_render_document().renderDocument(document, void 0, blocks)}`);
}
Object.defineProperty(exports, "documentFiles", {
	enumerable: true,
	get: function() {
		return documentFiles;
	}
});
Object.defineProperty(exports, "documentTexts", {
	enumerable: true,
	get: function() {
		return documentTexts;
	}
});
