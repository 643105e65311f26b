import fc from "fast-check";
import { expect, test } from "vitest";
import { elementSpans } from "./json-spans.js";

const slices = (text: string, path: string) => [...elementSpans(text, (keys) => keys.join(".") === path)].map(([a, b]) => text.slice(a, b));

test("elements of the array at a path, as they are written", () => {
	expect(slices('[ {"a": [1]} , 2,"x]\\"" , [3,[4]] ]', "")).toEqual(['{"a": [1]}', "2", '"x]\\""', "[3,[4]]"]);
	const chats =
		'{"chats": {"about": "{[", "list": [{"id": 1, "messages": [ {"id": 1}, {"id" :2} ]}, {"messages": []}, {"messages":[{"messages":[7]}]}]}}';
	expect(slices(chats, "chats.list.*.messages")).toEqual(['{"id": 1}', '{"id" :2}', '{"messages":[7]}']);
	expect(slices(chats, "messages")).toEqual([]);
});

test("of any JSON, the pieces are the elements", () => {
	fc.assert(
		fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, "\t"), (values, space) => {
			const text = JSON.stringify(values, null, space);
			expect(slices(text, "").map((piece) => JSON.parse(piece))).toEqual(JSON.parse(text));
			const deep = JSON.stringify({ before: values, at: [{ list: values }], after: { list: values } }, null, space);
			expect(slices(deep, "at.*.list").map((piece) => JSON.parse(piece))).toEqual(JSON.parse(text));
		}),
	);
});
