let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
// src/yaml/positions.ts
var ParsedText = class {
	file;
	text;
	events;
	#linesBefore;
	#lineStarts;
	constructor(file, text, events, linesBefore) {
		this.file = file;
		this.text = text;
		this.events = events;
		this.#linesBefore = linesBefore;
	}
	at(offset) {
		this.#lineStarts ??= findLineStarts(this.text);
		let low = 0;
		let high = this.#lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const column = offset - (this.#lineStarts[low] ?? 0) + 1;
		return {
			file: this.file,
			line: this.#linesBefore + low + 1,
			column
		};
	}
};
function findLineStarts(text) {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return starts;
}
var Locator = class {
	#parsed;
	#first;
	#root;
	constructor(parsed, first) {
		this.#parsed = parsed;
		this.#first = first;
	}
	locate(path, at) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		let offset = node.start;
		for (const [depth, step] of path.entries()) {
			const entry = typeof step === "number" ? itemOf(node, step) : entryOf(node, step);
			if (entry === void 0) break;
			node = entry.value;
			offset = depth === path.length - 1 && at === "value" ? node.start : entry.key;
		}
		return this.#parsed.at(offset);
	}
	scalarAt(path) {
		const { start = 0, end, isPlain = false } = this.#nodeAt(path) ?? {};
		if (end === void 0) return void 0;
		return {
			source: this.#parsed.at(start),
			written: this.#parsed.text.slice(start, end),
			isPlain
		};
	}
	locatePart(path, part) {
		const { start = 0, end = 0 } = this.#nodeAt(path) ?? {};
		const found = this.#parsed.text.slice(start, end).indexOf(part);
		return found < 0 ? this.locate(path, "value") : this.#parsed.at(start + found);
	}
	locateText(path, { line, column }) {
		const block = this.#nodeAt(path)?.block;
		if (block === void 0) return void 0;
		const first = this.#parsed.at(block.start);
		return {
			file: first.file,
			line: first.line + line - 1,
			column: block.indent + column
		};
	}
	#nodeAt(path) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		for (const step of path) node = node && (typeof step === "number" ? itemOf(node, step) : entryOf(node, step))?.value;
		return node && resolveAlias(node);
	}
};
function findTopKey({ text, events }, first, key) {
	let depth = 0;
	let isKey = false;
	for (let index = first; index < events.length; index++) {
		const event = events[index];
		if (event === void 0) return void 0;
		if (depth === 1) {
			isKey = !isKey && event.type !== require_js_yaml().EVENT_ID.POP;
			if (isKey && event.type === require_js_yaml().EVENT_ID.SCALAR && require_js_yaml().getScalarValue(text, event) === key) return startOfScalar(text, event);
		}
		if (isOpening(event)) depth++;
		if (event.type === require_js_yaml().EVENT_ID.POP && --depth <= 0) return void 0;
	}
}
function isOpening({ type }) {
	return type === require_js_yaml().EVENT_ID.MAPPING || type === require_js_yaml().EVENT_ID.SEQUENCE;
}
function resolveAlias(node) {
	return node.target ?? node;
}
function itemOf(node, index) {
	const item = resolveAlias(node).items?.[index];
	return item && {
		key: item.start,
		value: item
	};
}
function entryOf(node, key) {
	const mapping = resolveAlias(node);
	const own = mapping.entries?.get(key);
	if (own !== void 0 || mapping.entries === void 0) return own;
	const merged = mapping.entries.get("<<");
	if (merged === void 0) return void 0;
	const sources = resolveAlias(merged.value).items ?? [merged.value];
	for (const source of sources) {
		const found = entryOf(source, key);
		if (found !== void 0) return found;
	}
}
var TreeBuilder = class {
	#text;
	#events;
	#anchors = new Map();
	#index;
	#end = 0;
	constructor({ text, events }, first) {
		this.#text = text;
		this.#events = events;
		this.#index = first;
	}
	build() {
		const event = this.#events[this.#index++];
		if (event === void 0 || event.type === require_js_yaml().EVENT_ID.POP || event.type === require_js_yaml().EVENT_ID.DOCUMENT) return { start: this.#end };
		if (event.type === require_js_yaml().EVENT_ID.ALIAS) {
			const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
			return {
				start: event.anchorStart - 1,
				target
			};
		}
		const node = this.#buildOwn(event);
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}
	#buildOwn(event) {
		if (event.type === require_js_yaml().EVENT_ID.SCALAR) {
			if (event.valueStart < 0) return { start: this.#end };
			const start = startOfScalar(this.#text, event);
			this.#end = event.valueEnd;
			if (event.style === require_js_yaml().SCALAR_STYLE.PLAIN) return {
				start,
				end: event.valueEnd,
				isPlain: true
			};
			const isQuoted = start === event.valueStart - 1;
			const end = event.valueEnd + (isQuoted ? 1 : 0);
			if (event.style !== require_js_yaml().SCALAR_STYLE.LITERAL_BLOCK) return {
				start,
				end
			};
			return {
				start,
				end,
				block: {
					start: event.valueStart,
					indent: Math.max(0, event.indent)
				}
			};
		}
		if (event.type === require_js_yaml().EVENT_ID.SEQUENCE) {
			const items = [];
			while (!this.#isClosed()) items.push(this.build());
			return {
				start: event.start,
				items
			};
		}
		const entries = new Map();
		while (!this.#isClosed()) {
			const event = this.#events[this.#index];
			const key = this.build();
			const name = event?.type === require_js_yaml().EVENT_ID.SCALAR ? require_js_yaml().getScalarValue(this.#text, event) : "";
			entries.set(name, {
				key: key.start,
				value: this.build()
			});
		}
		return {
			start: event.start,
			entries
		};
	}
	#isClosed() {
		const event = this.#events[this.#index];
		if (event !== void 0 && event.type !== require_js_yaml().EVENT_ID.POP) return false;
		this.#index++;
		return true;
	}
};
const offsetNames = [
	"start",
	"anchorStart",
	"anchorEnd",
	"tagStart",
	"tagEnd",
	"valueStart",
	"valueEnd"
];
function cutOut(text, events) {
	const placed = events;
	let [start, end] = [text.length, 0];
	for (const event of placed) for (const name of offsetNames) {
		const offset = event[name] ?? -1;
		if (offset < 0) continue;
		start = Math.min(start, offset);
		end = Math.max(end, offset);
	}
	const moved = placed.map((event) => {
		const copy = { ...event };
		for (const name of offsetNames) if ((event[name] ?? -1) >= 0) copy[name] = (event[name] ?? 0) - start;
		return copy;
	});
	return {
		text: text.slice(start, end),
		events: moved,
		start
	};
}
function startOfScalar(text, { style, valueStart }) {
	if (style === require_js_yaml().SCALAR_STYLE.PLAIN) return valueStart;
	if (style === require_js_yaml().SCALAR_STYLE.SINGLE_QUOTED || style === require_js_yaml().SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const from = Math.max(0, valueStart - 1024);
	const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart));
	return indicator === null ? valueStart : from + indicator.index;
}
// src/yaml/schema.ts
const stringMapTag = require_js_yaml().defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: () => false,
	addPair(carrier, key, value) {
		if (typeof key !== "string") return "unusable key";
		require_src().setOwn(carrier, key, shared(value));
		return "";
	},
	has: (carrier, key) => typeof key === "string" && Object.hasOwn(carrier, key),
	keys: (mapping) => Object.keys(mapping),
	get: (mapping, key) => mapping[String(key)]
});
const exactListTag = require_js_yaml().defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	identify: () => false,
	addItem(list, item) {
		list.push(shared(item));
		return "";
	},
	finalize: (list) => list.slice()
});
const known = Array.from({ length: 1024 }, () => "");
const longestKnown = 128;
function shared(value) {
	if (typeof value !== "string" || value.length > longestKnown) return value;
	const { length } = value;
	const place = value.charCodeAt(1) * 7 + value.charCodeAt(length >> 1) * 31 + value.charCodeAt(length - 1) + length * 61 & known.length - 1;
	const same = known[place];
	if (same === value) return same;
	known[place] = value;
	return value;
}
const schema = require_js_yaml().CORE_SCHEMA.withTags(require_js_yaml().mergeTag, stringMapTag, exactListTag);
// src/yaml/events.ts
function findRanges(events) {
	const ranges = [];
	let range;
	for (let index = 0; index < events.length; index++) {
		const type = events[index]?.type;
		if (type === require_js_yaml().EVENT_ID.DOCUMENT) {
			range = {
				first: index,
				last: index,
				hasAlias: false
			};
			ranges.push(range);
		} else if (range !== void 0) {
			range.last = index;
			if (type === require_js_yaml().EVENT_ID.ALIAS) range.hasAlias = true;
		}
	}
	return ranges;
}
function construct(events, source) {
	try {
		return require_js_yaml().constructFromEvents(events, {
			source,
			schema
		});
	} catch (error) {
		if (error instanceof require_js_yaml().YAMLException) return error;
		throw error;
	}
}
// src/yaml/faults.ts
const maxUnfolded = 2e5;
function findFaults(parsed, first, last) {
	const walk = new FaultWalk(parsed, parsed.events[first]);
	for (let index = first + 1; index < last; index++) {
		const event = parsed.events[index];
		if (event !== void 0) walk.visit(event);
	}
	return walk.faults;
}
var FaultWalk = class {
	faults = [];
	#parsed;
	#document;
	#frames = [];
	#anchors = new Map();
	#reported = new Set();
	constructor(parsed, document) {
		this.#parsed = parsed;
		this.#document = document;
	}
	visit(event) {
		switch (event.type) {
			case require_js_yaml().EVENT_ID.DOCUMENT: return;
			case require_js_yaml().EVENT_ID.SCALAR: return this.#visitScalar(event);
			case require_js_yaml().EVENT_ID.ALIAS: return this.#visitAlias(event);
			case require_js_yaml().EVENT_ID.SEQUENCE:
			case require_js_yaml().EVENT_ID.MAPPING: {
				this.#checkTag(event);
				const outer = this.#frames.at(-1);
				if (outer?.isMapping === true && outer.atKey) {
					const isTemplate = this.#parsed.text.slice(event.start - 1, event.start + 1) === "{{";
					const offset = isTemplate ? event.start - 1 : event.start;
					this.faults.push({
						is: isTemplate ? "bracesWithoutQuotes" : "keyNotString",
						offset
					});
				}
				const isMapping = event.type === require_js_yaml().EVENT_ID.MAPPING;
				const anchor = this.#anchorOf(event);
				if (anchor !== void 0) this.#anchors.set(anchor, "open");
				const frame = {
					isMapping,
					keys: new Map(),
					atKey: isMapping,
					count: 1,
					depth: 1
				};
				this.#frames.push(anchor === void 0 ? frame : {
					...frame,
					anchor
				});
				return;
			}
			case require_js_yaml().EVENT_ID.POP: {
				const frame = this.#frames.pop();
				if (frame?.anchor !== void 0) this.#anchors.set(frame.anchor, {
					count: frame.count,
					depth: frame.depth
				});
				if (frame !== void 0) this.#add(frame, this.#parsed.text.length);
			}
		}
	}
	#visitScalar(event) {
		const { text } = this.#parsed;
		const anchor = this.#anchorOf(event);
		if (anchor !== void 0) this.#anchors.set(anchor, {
			count: 1,
			depth: 0
		});
		const isSound = this.#checkTag(event);
		const frame = this.#frames.at(-1);
		if (isSound && frame?.isMapping === true && frame.atKey) {
			const offset = event.valueStart < 0 ? text.length : startOfScalar(text, event);
			this.#visitKey(frame, require_js_yaml().getScalarValue(text, event), typeof this.#construct(event), offset);
		}
		this.#add({
			count: 1,
			depth: 0
		}, event.valueStart);
	}
	#visitKey(frame, key, type, offset) {
		const first = frame.keys.get(key);
		if (type !== "string") this.faults.push({
			is: "keyNotString",
			offset
		});
		else if (first !== void 0 && key !== "<<") this.faults.push({
			is: "keyTwice",
			key,
			first,
			offset
		});
		if (first === void 0) frame.keys.set(key, offset);
	}
	#visitAlias({ anchorStart, anchorEnd }) {
		const alias = this.#parsed.text.slice(anchorStart, anchorEnd);
		const size = this.#anchors.get(alias);
		const offset = anchorStart - 1;
		if (size === void 0) this.faults.push({
			is: "unknownAlias",
			alias,
			offset
		});
		if (size === "open") this.faults.push({
			is: "aliasCycle",
			alias,
			offset
		});
		this.#add(typeof size === "object" ? size : {
			count: 1,
			depth: 0
		}, offset);
	}
	#add({ count, depth }, offset) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) return;
		frame.count = Math.min(frame.count + count, 200001);
		frame.depth = Math.max(frame.depth, depth + 1);
		if (frame.isMapping) frame.atKey = !frame.atKey;
		if (frame.count > maxUnfolded) this.#reportOnce("aliasBomb", maxUnfolded, offset);
		if (this.#frames.length + depth > 64) this.#reportOnce("nestedTooDeep", 64, offset);
	}
	#reportOnce(name, limit, offset) {
		if (this.#reported.has(name)) return;
		this.#reported.add(name);
		this.faults.push({
			is: name,
			limit,
			offset: Math.max(0, offset)
		});
	}
	#anchorOf(event) {
		return event.anchorStart < 0 ? void 0 : this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
	}
	#checkTag(event) {
		if (event.tagStart < 0) return true;
		if (this.#construct(event) !== void 0) return true;
		const { text } = this.#parsed;
		const tag = text.slice(event.tagStart, event.tagEnd);
		const argument = event.type === require_js_yaml().EVENT_ID.SCALAR ? require_js_yaml().getScalarValue(text, event) : void 0;
		const found = require_src().optional({
			argument,
			field: this.#fieldAround()
		});
		this.faults.push({
			is: "foreignTag",
			tag,
			...found,
			offset: event.tagStart
		});
		return false;
	}
	#fieldAround() {
		const frame = this.#frames.findLast(({ isMapping, atKey }) => isMapping && !atKey);
		return frame === void 0 ? void 0 : [...frame.keys.keys()].at(-1);
	}
	#construct(event) {
		const pop = { type: require_js_yaml().EVENT_ID.POP };
		const alone = {
			...event,
			anchorStart: -1
		};
		const nodes = event.type === require_js_yaml().EVENT_ID.SCALAR ? [alone] : [alone, pop];
		const document = this.#document === void 0 ? [] : [this.#document];
		const { text, events } = cutOut(this.#parsed.text, [
			...document,
			...nodes,
			pop
		]);
		try {
			return require_js_yaml().constructFromEvents(events, {
				source: text,
				schema
			})[0];
		} catch {
			return;
		}
	}
};
// src/yaml/read.ts
function readValue(parsed, { first, last, hasAlias }) {
	const events = parsed.events.slice(first, last + 1);
	if (!hasAlias) {
		const values = construct(events, parsed.text);
		if (!(values instanceof require_js_yaml().YAMLException)) return { value: values[0] ?? null };
	}
	const faults = findFaults(parsed, first, last);
	if (faults.length > 0) return { faults };
	const cut = cutOut(parsed.text, events);
	const values = construct(cut.events, cut.text);
	if (values instanceof require_js_yaml().YAMLException) return {
		complaint: values,
		start: cut.start
	};
	return { value: values[0] ?? null };
}
// src/yaml/edit.ts
function isWrittenAs(scalar, text) {
	return offsetIn(scalar, text) !== void 0;
}
function editText(text, edits) {
	const mark = text.startsWith("﻿") ? 1 : 0;
	const starts = findLineStarts(text.slice(mark));
	let edited = text;
	let end = text.length;
	const placed = edits.map((edit) => {
		const { line, column } = edit.scalar.source;
		return {
			...edit,
			offset: mark + (starts[line - 1] ?? NaN) + column - 1
		};
	});
	for (const { scalar, from, to, offset } of placed.toSorted((a, b) => b.offset - a.offset)) {
		const inside = offsetIn(scalar, from);
		const isThere = text.startsWith(scalar.written, offset) && offset + scalar.written.length <= end;
		if (inside === void 0 || Number.isNaN(offset) || !isThere) return void 0;
		const at = offset + inside;
		edited = edited.slice(0, at) + to + edited.slice(at + from.length);
		end = offset;
	}
	return edited;
}
function offsetIn({ written }, text) {
	const at = written.lastIndexOf(text);
	const isAlone = /^(?:["']?|[|>].*\s+)$/.test(written.slice(0, at)) && /^["'\s]*$/.test(written.slice(at + text.length));
	return at >= 0 && isAlone ? at : void 0;
}
// src/yaml/pieces.ts
const marker = /(?<![^\r\n])(?:---(?![^ \t\r\n])|\.\.\.(?![^ \t\r\n])[^\r\n]*(?:\r\n?|\n)?)/g;
const content = /(?<![^\r\n])[ \t]*[^\s#%]/;
function cutPieces(text) {
	const pieces = [];
	let [start, line, isBegun] = [
		0,
		0,
		false
	];
	const cutAt = (end) => {
		const piece = {
			text: text.slice(start, end),
			start,
			line
		};
		pieces.push(piece);
		line += countLineBreaks(piece.text);
		start = end;
	};
	for (const { 0: mark, index } of text.matchAll(marker)) {
		if (mark !== "---") {
			cutAt(index + mark.length);
			isBegun = false;
			continue;
		}
		if (isBegun || content.test(text.slice(start, index))) cutAt(index);
		isBegun = true;
	}
	cutAt(text.length);
	return pieces;
}
function countLineBreaks(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
Object.defineProperty(exports, "Locator", {
	enumerable: true,
	get: function() {
		return Locator;
	}
});
Object.defineProperty(exports, "ParsedText", {
	enumerable: true,
	get: function() {
		return ParsedText;
	}
});
Object.defineProperty(exports, "construct", {
	enumerable: true,
	get: function() {
		return construct;
	}
});
Object.defineProperty(exports, "cutOut", {
	enumerable: true,
	get: function() {
		return cutOut;
	}
});
Object.defineProperty(exports, "cutPieces", {
	enumerable: true,
	get: function() {
		return cutPieces;
	}
});
Object.defineProperty(exports, "editText", {
	enumerable: true,
	get: function() {
		return editText;
	}
});
Object.defineProperty(exports, "findFaults", {
	enumerable: true,
	get: function() {
		return findFaults;
	}
});
Object.defineProperty(exports, "findRanges", {
	enumerable: true,
	get: function() {
		return findRanges;
	}
});
Object.defineProperty(exports, "findTopKey", {
	enumerable: true,
	get: function() {
		return findTopKey;
	}
});
Object.defineProperty(exports, "isWrittenAs", {
	enumerable: true,
	get: function() {
		return isWrittenAs;
	}
});
Object.defineProperty(exports, "readValue", {
	enumerable: true,
	get: function() {
		return readValue;
	}
});
Object.defineProperty(exports, "startOfScalar", {
	enumerable: true,
	get: function() {
		return startOfScalar;
	}
});
