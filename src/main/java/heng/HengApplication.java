package heng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class HengApplication {

    public static void main(String[] args) {
        SpringApplication.run(HengApplication.class, args);
    }
}
