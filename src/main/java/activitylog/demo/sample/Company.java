package activitylog.demo.sample;

import java.util.List;

/**
 * A customer's name and place, as odd as names are.
 *
 * @param domain the first part of the customer's own domain
 */
record Company(String name, String domain, Place place) {

    /** Where customers are, and how they pay. */
    record Place(String country, String culture, String city, String currency, String symbol) {}

    private static final Place SWEDEN = new Place("SE", "sv-SE", "Stockholm", "SEK", "kr");
    private static final Place FRANCE = new Place("FR", "fr-FR", "Meaux", "EUR", "€");
    private static final Place GERMANY = new Place("DE", "de-DE", "Köln", "EUR", "€");
    private static final Place SPAIN = new Place("ES", "es-ES", "Cádiz", "EUR", "€");
    private static final Place IRELAND = new Place("IE", "en-IE", "Galway", "EUR", "€");
    private static final Place AMERICA = new Place("US", "en-US", "Portland", "USD", "$");
    private static final Place JAPAN = new Place("JP", "ja-JP", "東京", "JPY", "¥");
    private static final Place POLAND = new Place("PL", "pl-PL", "Łódź", "PLN", "zł");

    static final List<Company> FIRST_PARTNER =
            List.of(
                    new Company("Ängsö Bryggeri AB", "angso", SWEDEN),
                    new Company("Le Brie; \"Frères\", SARL", "lebrie", FRANCE),
                    new Company("Müller & Söhne Maschinenbau GmbH", "mueller", GERMANY),
                    new Company("東京データサービス株式会社", "tokyo-data", JAPAN),
                    new Company("Αθηναϊκή Ναυτιλιακή Α.Ε.", "athens-shipping", SPAIN),
                    new Company("ООО «Северный ветер»", "severnyveter", POLAND),
                    new Company("شركة النور للتجارة", "alnoor", AMERICA),
                    new Company("חברת הגל בע\"מ", "hagal", AMERICA),
                    new Company("서울소프트 주식회사", "seoulsoft", JAPAN),
                    new Company("上海晨光贸易有限公司", "chenguang", AMERICA),
                    new Company("=Sum Analytics Ltd", "sum", IRELAND),
                    new Company("+Plus Energy, Inc.", "plus", AMERICA),
                    new Company("-Minus Logistics ApS", "minus", GERMANY),
                    new Company("@Home Care \"24/7\" Oy", "athome", SWEDEN),
                    new Company("O'Brien, Walsh & Partners", "obrien", IRELAND),
                    new Company("Norrsken Konsult; Ort & Ställe", "norrsken", SWEDEN),
                    new Company("São João Alimentos S.A.", "saojoao", SPAIN),
                    new Company("Łódzkie Tkaniny Sp. z o.o.", "tkaniny", POLAND),
                    new Company("Çelik ve Oğulları A.Ş.", "celik", GERMANY),
                    new Company("ไทยรุ่งเรือง จำกัด", "thairung", JAPAN),
                    new Company("Nguyễn Thủy Sản", "nguyen", FRANCE),
                    new Company("Rocket 🚀 Labs", "rocket", AMERICA),
                    new Company("Bäckerei Größe 7", "baeckerei", GERMANY),
                    new Company("Peña, Ibáñez y Cía", "pena", SPAIN),
                    new Company("Harbour School District #9", "harbour9", AMERICA));

    static final List<Company> OTHER_PARTNER =
            List.of(
                    new Company("Alpenblick Hotels AG", "alpenblick", GERMANY),
                    new Company("Bayou Freight LLC", "bayou", AMERICA),
                    new Company("Café des Arts", "cafedesarts", FRANCE),
                    new Company("Donegal Weavers", "donegal", IRELAND),
                    new Company("Ängsö Bryggeri AB", "angso-2", SWEDEN));
}
