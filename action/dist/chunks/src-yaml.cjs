let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
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
			const offset = event.valueStart < 0 ? text.length : require_every_run_reading().startOfScalar(text, event);
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
		const { text, events } = require_every_run_reading().cutOut(this.#parsed.text, [
			...document,
			...nodes,
			pop
		]);
		try {
			return require_js_yaml().constructFromEvents(events, {
				source: text,
				schema: require_every_run_reading().schema
			})[0];
		} catch {
			return;
		}
	}
};
// src/yaml/edit.ts
function isWrittenAs(scalar, text) {
	return offsetIn(scalar, text) !== void 0;
}
function editText(text, edits) {
	const mark = text.startsWith("\uFEFF") ? 1 : 0;
	const starts = require_every_run_reading().findLineStarts(text.slice(mark));
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
exports.editText = editText;
exports.findFaults = findFaults;
exports.isWrittenAs = isWrittenAs;
