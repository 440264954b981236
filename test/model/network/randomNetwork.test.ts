import { describe, expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import { mean, variance } from "../../../src/validation/statistics.ts";
import { binomial, contactsOf, countsOf, expectLaw, overNetworkSeeds, pairsOf } from "./contactLaws.ts";

describe("a random network", () => {
  test("of five people is each of the 1,024 there may be, equally likely with two contacts", () => {
    const all = ["0-1", "0-2", "0-3", "0-4", "1-2", "1-3", "1-4", "2-3", "2-4", "3-4"];
    const found = overNetworkSeeds({ network: "random", population: 5, contacts: 2 }, 20_000, (network) =>
      pairsOf(network)
        .split(" ")
        .filter((pair) => pair !== "")
        .reduce((number, pair) => number + 2 ** all.indexOf(pair), 0),
    );
    expectLaw(found, (number) => (number < 1_024 ? 1 / 1_024 : 0));
  });

  test("has its pairs evenly over all people, old and young numbers", () => {
    const { people, starts, contacts } = contactNetwork({
      network: "random",
      population: 20_000,
      contacts: 10,
    });
    const tenths = Array.from({ length: people }, (_, person) =>
      contacts.subarray(starts[person], starts[person + 1]),
    )
      .flatMap((row, person) => [...row].map((contact) => [person, contact]))
      .map(([person, contact]) => Math.floor(person / 2_000) * 10 + Math.floor(contact / 2_000))
      .filter((tenth) => Math.floor(tenth / 10) < tenth % 10);
    const places = [...new Set(tenths)].toSorted((a, b) => a - b);
    expect(places).toHaveLength(45);
    expectLaw(
      tenths.map((tenth) => places.indexOf(tenth)),
      (k) => (k < 45 ? 1 / 45 : 0),
    );
  });

  test("V40: the number of pairs is binomial, and so are the contacts of a person", () => {
    const counts = overNetworkSeeds({ network: "random", population: 10_000, contacts: 8 }, 40, countsOf);
    const pairs = counts.map((network) => network.reduce((sum, count) => sum + count, 0) / 2);
    expect(Math.abs(mean(pairs) - 40_000)).toBeLessThan((4.5 * 200) / Math.sqrt(40));
    expect(Math.sqrt(variance(pairs))).toBeGreaterThan(200 * 0.55);
    expect(Math.sqrt(variance(pairs))).toBeLessThan(200 * 1.55);
    expectLaw(counts.slice(0, 5).flat(), binomial(9_999, 8 / 9_999));
  });

  test("keeps a mean that is small or a fraction", () => {
    const pairs = overNetworkSeeds(
      { network: "random", population: 400, contacts: 0.05 },
      500,
      (network) => network.contacts.length / 2,
    );
    expect(Math.abs(mean(pairs) - 10)).toBeLessThan(4.5 * Math.sqrt(10 / 500));
    expectLaw(pairs, binomial(79_800, 10 / 79_800));
  });

  test("of ten million people has as many contacts as asked for", () => {
    const { contacts } = contactNetwork({ network: "random", population: 10_000_000, contacts: 1 });
    expect(Math.abs(contacts.length / 2 - 5_000_000)).toBeLessThan(4.5 * Math.sqrt(5_000_000));
  });
});

describe("communities", () => {
  const setting = {
    network: "communities",
    population: 9_990,
    communities: 50,
    contacts: 12,
    mixing: 0.25,
  } as const;
  const communityOf = Array.from({ length: 9_990 }, (_, person) => person);
  // Runs of numbers, as equal as they can be: 199 or 200 people.
  const firsts = Array.from({ length: 51 }, (_, community) => Math.floor((community * 9_990) / 50));
  for (let community = 0; community < 50; community++)
    communityOf.fill(community, firsts[community], firsts[community + 1]);

  test("have the contacts of a person inside and outside, each by its law", () => {
    const network = contactNetwork(setting);
    const inside = communityOf.map(
      (community, person) =>
        contactsOf(network, person).filter((contact) => communityOf[contact] === community).length,
    );
    const outside = countsOf(network).map((count, person) => count - inside[person]);
    expectLaw(inside, binomial(199, 9 / 199));
    expectLaw(outside, binomial(9_790, 3 / 9_790));
  });

  test("have as many contacts outside, whether there are many or few inside", () => {
    const small = {
      network: "communities",
      population: 40,
      communities: 2,
      contacts: 8,
      mixing: 0.5,
    } as const;
    const counts = overNetworkSeeds(small, 400, ({ contacts, starts }) => {
      let inside = 0;
      for (let person = 0; person < 40; person++)
        for (const contact of contacts.subarray(starts[person], starts[person + 1]))
          inside += Number(contact < 20 === person < 20) / 2;
      return [inside, contacts.length / 2 - inside];
    });
    const [inside, outside] = [0, 1].map((side) => counts.map((pairs) => pairs[side]));
    const together = mean(inside.map((pairs, i) => (pairs - mean(inside)) * (outside[i] - mean(outside))));
    expect(Math.abs(together) / Math.sqrt(variance(inside) * variance(outside))).toBeLessThan(4.5 / 20);
  });

  test("do not touch without mixing, and are all that touches with nothing else", () => {
    for (const [mixing, isInside] of [
      [0, true],
      [1, false],
    ] as const) {
      const network = contactNetwork({ ...setting, mixing });
      expect(Math.abs(network.contacts.length / 9_990 - 12)).toBeLessThan(0.2);
      const goAstray = communityOf.filter((community, person) =>
        contactsOf(network, person).some((contact) => (communityOf[contact] === community) !== isInside),
      );
      expect(goAstray).toEqual([]);
    }
  });

  test("more than there are people leave everybody alone, with the contacts outside", () => {
    const empty = { network: "communities", population: 400, communities: 10_000, contacts: 10 } as const;
    expect(contactNetwork({ ...empty, mixing: 0 }).contacts).toHaveLength(0);
    const outside = overNetworkSeeds(
      { ...empty, mixing: 0.5 },
      20,
      (network) => network.contacts.length / 400,
    );
    expect(Math.abs(mean(outside) - 5)).toBeLessThan(4.5 * Math.sqrt(10 / 400 / 20));
  });

  test("with too few people for the contacts inside are everybody with everybody inside", () => {
    const network = contactNetwork({
      network: "communities",
      population: 40,
      communities: 10,
      contacts: 12,
      mixing: 0,
    });
    expect(pairsOf(network).split(" ").slice(0, 7)).toEqual([
      "0-1",
      "0-2",
      "0-3",
      "1-2",
      "1-3",
      "2-3",
      "4-5",
    ]);
    expect(network.contacts).toHaveLength(120);
  });

  test("of one community are a random network", () => {
    const one = contactNetwork({ ...setting, communities: 1, mixing: 0 });
    expect(one).toEqual(contactNetwork({ ...setting, network: "random" }));
    expect(contactNetwork({ ...setting, communities: 1, mixing: 1 }).contacts).toHaveLength(0);
  });
});
