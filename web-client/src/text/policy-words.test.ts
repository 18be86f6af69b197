import { expect, it } from "vitest";
import { cellPlace, inMatrixWords } from "@/text/policy-words";

it.each([
  ["credit_card is tokenized by rules[ai.analyze]", "credit card is tokenized by the row of ai.analyze"],
  ["date_of_birth is removed (default_actions).", "date of birth is removed (the default row)."],
  ["tool crm.credit_card_lookup is denied", "tool crm.credit_card_lookup is denied"],
])("says %j in the words of the matrix", (text, words) => {
  expect(inMatrixWords(text)).toBe(words);
});

it.each([
  ["rules[db.query]", "the row of db.query"],
  ["default_actions", "the default row"],
  ["builtin", "the built-in default"],
])("says where %j stands", (from, place) => {
  expect(cellPlace(from)).toBe(place);
});
