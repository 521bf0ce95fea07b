package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A playbook with a file of every kind, small enough to be built some hundred times. */
public final class SmallPlaybook {

    private static final String OWN = """
            -- template/components/pager/pager.ftlh --
            <p class="own-pager">${w("pager.label")}</p>
            -- template/layouts/not-found.ftlh --
            <!DOCTYPE html><html lang="${view.lang}"><head><title>Nothing here</title></head><body></body></html>
            -- template/style/own.css --
            @layer components { .own-pager { color: inherit } }
            -- template/i18n/en.yaml --
            page.skip: "Straight to the text"
            -- template/script/own/hello.js --
            'use strict';
            const words = 'hello';
            -- template/static/own.txt --
            A file of our own.
            -- decisions/0002-plain-words.md --
            ---
            title: Plain words
            status: accepted
            date: 2026-02-15
            ---
            Readers expect it.
            -- workshops/2026-02-10-riyadh.md --
            ---
            title: Plain words
            date: 2026-02-10
            ---
            We met.
            -- countries/NO.yaml --
            country: "NO"
            zone: mena
            locales: [nb, en]
            timezone: Europe/Oslo
            lead: kari
            adoption: { version: "1.0.0", date: "2026-03-01", by: kari }
            contacts:
              kari: { name: "Kari Nordmann", role: country-lead, phone: "+47 55 55 01 00" }
            blocks:
              voice#humour:
                based-on: "1.0.0"
                replace:
                  nb: |
                    Vi spøker, men ikke i [krisen](../sections/en/crisis.md).
              crisis#who-decides:
                append:
                  en: "In Norway, ask <playbook:contacts.kari.phone>."
            -- sections/nb/index.md --
            ---
            title: Slik snakker Lumen
            based-on: "1.0.0"
            ---
            Begynn med [stemmen](../en/voice/index.md).
            """;

    private SmallPlaybook() {}

    /** Its files by path: a working tree, and a release that differs from it in some of them. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(TextFiles.below(Resources.folder("sites/lumen/content")));
        Map<String, byte[]> all = new TreeMap<>();
        files.forEach((path, bytes) -> all.put("releases/1.0.0/" + path, frozen(path, bytes)));
        all.putAll(files);
        TextFiles.of(OWN).forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        String settings =
                text(files.get("playbook.yaml")).replace("languages: [en, ar]", "languages: [en, ar, nb]") + """
                theme: { accent: "#7a1f5c", logo: assets/emblem.svg }
                releases:
                  - { version: "1.0.0", path: releases/1.0.0, date: "2026-01-31" }
                """;
        all.put("playbook.yaml", settings.getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private static byte[] frozen(String path, byte[] bytes) {
        String text = text(bytes);
        if (path.equals("playbook.yaml")) {
            text = text.replace("version: \"2.0.0\"", "version: \"1.0.0\"");
        } else if (path.equals("sections/en/voice/index.md")) {
            text += "\nSaid once, and no more.\n";
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
