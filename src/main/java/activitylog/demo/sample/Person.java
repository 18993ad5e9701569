package activitylog.demo.sample;

import java.util.List;

/** A user of a customer. */
record Person(String id, String first, String last, String principalName) {

    private static final List<String> FIRST =
            List.of("Åsa", "Luc", "José", "Märta", "Siobhán", "Yuki", "Olga", "Nils", "Zoë", "Ivo");
    private static final List<String> LAST =
            List.of("Öberg", "Brie", "Peña", "D'Arcy", "Weiß", "田中", "Иванова", "Lind", "O'Neil");

    static Person of(Dice dice, String domain) {
        String first = dice.pick(FIRST);
        String last = dice.pick(LAST);
        String name = "user" + dice.between(100, 999) + "@" + domain + ".onmicrosoft.example";
        return new Person(dice.guid(), first, last, name);
    }

    String displayName() {
        return first + " " + last;
    }

    Person called(String newLast) {
        return new Person(id, first, newLast, principalName);
    }

    Person named(String newPrincipalName) {
        return new Person(id, first, last, newPrincipalName);
    }
}
